import type { Server } from 'node:http';

export declare function serve(where: {
	folder: string;
	port?: number;
	base?: string;
}): Promise<Server>;
