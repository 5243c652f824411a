export * from '#page-options/static';
