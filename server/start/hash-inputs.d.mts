export declare const PROCESS_INPUTS: readonly string[]
export declare const PROCESS_STAMP: string
/** A digest of the names and contents of files and folders, tests left out; `extra` adds facts such as versions. */
export declare function hashInputs(input: { root: string; paths: readonly string[]; extra?: string }): Promise<string>
