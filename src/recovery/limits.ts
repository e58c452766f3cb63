/** Every limit of what is read here, in one place, each with its reason. */

/** Soft bindings that one manifest is read for, and blocks of one: files in the field carry two of one block each. */
export const MAX_SOFT_BINDINGS = 32;
export const MAX_BINDING_BLOCKS = 64;
/** Characters of a binding's value that are kept: a watermark's has some 70, a sequence of codes some hundreds. */
export const MAX_BINDING_CHARACTERS = 4_096;
/** Algorithms that one ingredient names as matched. */
export const MAX_MATCHED_ALGORITHMS = 16;
