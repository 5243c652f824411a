import ts from 'typescript';

export interface Import {
	readonly from: string;
	/** True where nothing of it is left at run time. */
	readonly typeOnly: boolean;
}

/** What a rule asks of a source: its imports, the names it refers to, and where it says `any`. */
export interface Code {
	readonly imports: readonly Import[];
	readonly names: readonly string[];
	readonly anyLines: readonly string[];
}

const globals = ['globalThis', 'window', 'self'];

/** Reads TypeScript, or the scripts and the markup's expressions of a Svelte file. */
export function codeOf(path: string, source: string): Code {
	const text = path.endsWith('.svelte') ? scriptOf(source) : source;
	const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	const imports: Import[] = [];
	const names: string[] = [];
	const anyLines: string[] = [];
	const visit = (node: ts.Node) => {
		imports.push(...importsIn(node));
		names.push(...namesIn(node));
		if (node.kind === ts.SyntaxKind.AnyKeyword) anyLines.push(lineAt(tree, node));
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return { imports, names, anyLines };
}

/** A Svelte file as one script: its scripts, then each `{expression}` of its markup in brackets. */
function scriptOf(source: string): string {
	const scripts: string[] = [];
	const markup = source
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<style\b[\s\S]*?<\/style>/g, '')
		.replace(/<script\b[^>]*>([\s\S]*?)<\/script>/g, (_, script: string) => {
			scripts.push(script);
			return '';
		});
	const expressions = markup.matchAll(
		/\{[#:@]?(?:if|else if|each|key|const|render|attach)?([^{}]*)\}/g
	);
	return [...scripts, ...[...expressions].map(([, inside]) => `;(${inside});`)].join('\n');
}

function importsIn(node: ts.Node): Import[] {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
		const { moduleSpecifier } = node;
		if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
		return [{ from: moduleSpecifier.text, typeOnly: isTypeOnly(node) }];
	}
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		const { literal } = node.argument;
		return ts.isStringLiteral(literal) ? [{ from: literal.text, typeOnly: true }] : [];
	}
	if (!ts.isCallExpression(node) || !loads(node.expression)) return [];
	return stringsIn(node).map((from) => ({ from, typeOnly: false }));
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	const { importClause } = node;
	if (!importClause) return false;
	if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const { name, namedBindings } = importClause;
	if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
	return namedBindings.elements.length > 0 && namedBindings.elements.every((one) => one.isTypeOnly);
}

/** `import(...)` and `import.meta.glob(...)`. */
function loads(called: ts.Expression): boolean {
	return called.kind === ts.SyntaxKind.ImportKeyword || called.getText() === 'import.meta.glob';
}

function stringsIn(call: ts.CallExpression): string[] {
	const [first] = call.arguments;
	if (!first) return [];
	const items = ts.isArrayLiteralExpression(first) ? [...first.elements] : [first];
	return items.filter(ts.isStringLiteralLike).map((item) => item.text);
}

/** A name that refers to something in scope, or that is taken from the global object or Math. */
function namesIn(node: ts.Node): string[] {
	if (ts.isIdentifier(node)) {
		if (isLabel(node)) return [];
		return node.text === 'Math' ? ['Math', mathAt(node.parent)] : [node.text];
	}
	if (ts.isElementAccessExpression(node) && isGlobal(node.expression)) {
		const { argumentExpression } = node;
		return ts.isStringLiteralLike(argumentExpression) ? [argumentExpression.text] : [];
	}
	return [];
}

/** What is taken from Math; one that is handed around whole counts as its most harmful part. */
function mathAt(use: ts.Node): string {
	return ts.isPropertyAccessExpression(use) ? `Math.${use.name.text}` : 'Math.random';
}

/** The `b` of `a.b`, `{ b: 1 }` and the like is a label: it names no global. */
function isLabel(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent))
		return parent.name === node && !isGlobal(parent.expression);
	if (ts.isQualifiedName(parent)) return parent.right === node;
	const labelled =
		ts.isPropertyAssignment(parent) ||
		ts.isPropertySignature(parent) ||
		ts.isPropertyDeclaration(parent) ||
		ts.isMethodSignature(parent) ||
		ts.isMethodDeclaration(parent);
	return labelled && parent.name === node;
}

function isGlobal(node: ts.Expression): boolean {
	return ts.isIdentifier(node) && globals.includes(node.text);
}

function lineAt(tree: ts.SourceFile, node: ts.Node): string {
	const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
	return tree.text.split('\n')[line] ?? '';
}
