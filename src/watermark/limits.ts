/**
 * What a model file may be and cost, whoever made it. TrustMark's decoders have some 200 nodes, 47 MB and 4.1 thousand
 * million multiply-adds; exceeding a limit is a LimitError that names it and says nothing about any picture.
 */

/** A model as a file. */
export const MAX_MODEL_BYTES = 64 * 1024 * 1024;
/** Fields read from one file, at every depth. */
export const MAX_FIELDS = 200_000;
export const MAX_NODES = 2_000;
/** Stored tensors: weights and the like. */
export const MAX_STORED_TENSORS = 4_000;
/** Inputs, attributes, and whole numbers in one attribute or one tensor of sizes, of one node. */
export const MAX_NODE_PARTS = 256;
export const MAX_NAME_BYTES = 512;
/** Entries of text beside the graph. */
export const MAX_METADATA = 64;
/** Numbers of axes and of elements in one tensor. */
export const MAX_AXES = 6;
export const MAX_TENSOR_ELEMENTS = 8 * 1024 * 1024;
/** All values at once that some later node still needs, in bytes. */
export const MAX_LIVE_BYTES = 256 * 1024 * 1024;
/** Multiplications with an addition each, in one run; everything else counts by the elements that it touches. */
export const MAX_MULTIPLY_ADDS = 20_000_000_000;
/** Values that a convolution gathers at once. */
export const PANEL_FLOATS = 1024 * 1024;
/** Longest side at which a picture is drawn, in pixels; larger ones are made smaller by the browser first. */
export const MAX_DRAWN_SIDE = 8_192;
