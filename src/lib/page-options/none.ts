// The single file routes by hash, and Kit then refuses every page option.
export {};
