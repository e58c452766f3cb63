export declare function checkNode(): void;
export declare function ensureDependencies(): void;
