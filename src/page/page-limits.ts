/** Bounds of the content script. A hostile page may make as many elements and changes as it likes; we do not follow for ever. */

/** Smallest rendered side, in CSS pixels, of a picture worth a question (smaller ones are icons, or parts of a mosaic). */
export const SMALLEST_SIDE = 64;
/** Longest data: address proposed, in characters; longer ones are listed as not checkable here. */
export const LONGEST_DATA_ADDRESS = 2 * 1024 * 1024;
/** Questions under way at the same time in one frame. */
export const QUESTIONS_IN_FLIGHT = 8;
/** When so many are left, others are put. */
export const QUESTIONS_AT_LEAST = 5;
/** How often one question is put when its answer gets lost. */
export const ATTEMPTS = 6;
/** After this many milliseconds without an answer a question counts as lost, next time something happens. */
export const ANSWER_PATIENCE = 180_000;
/** How far around the viewport "near" reaches, in CSS pixels. */
export const NEAR_MARGIN = '600px';
/** Elements that the browser is asked to observe at the same time before those that are not close are let go. */
export const OBSERVED_ELEMENTS = 48;
/** Milliseconds between two looks of the browser at what it observes, where it takes such a wish: a scroll has many frames. */
export const OBSERVING_PAUSE = 150;
/**
 * How far outside the window, in CSS pixels, elements are not left unobserved, and those that are taken in with them:
 * after each element that it is told to observe the browser looks anew at all that the page observes itself, such as
 * every lazy picture, and that must not happen every few frames. Then up to where those stay observed that were near, and
 * those that never were.
 */
export const CLOSE_GAP = 800;
export const WITH_CLOSE_GAP = 8_000;
export const LEFT_GAP = 1_000;
export const KEPT_GAP = 10_000;
/** What is far is looked at after so much scrolling, in CSS pixels, even if by its place it cannot be close. */
export const LONGEST_TRUST = 200_000;
/** CSS pixels in a millisecond at which a page flies by too fast for anybody to see its pictures. */
export const FLING_SPEED = 4;
/** Milliseconds between two questions how far was scrolled, and how many scrollers may wait for it. */
export const SCROLL_PAUSE = 100;
export const WAITING_SCROLLERS = 100;
/** How far outside the window a picture's badge is kept in its place, in CSS pixels. */
export const SIGHT_GAP = 200;
/** What is not rendered counts as so far away, in CSS pixels. */
export const HIDDEN_GAP = 3_000;
/** After so many milliseconds of scrolling a page is looked at as if it had come to rest. */
export const LONGEST_SCROLL = 5_000;
/** Neighbours that are far from the screen and are looked at as one, and how far apart they may be, in CSS pixels. */
export const FAR_GROUP = 32;
export const GROUP_SPREAD = 1_000;
/** Milliseconds that going through such groups takes at one idle moment. */
export const FAR_LOOK_MILLISECONDS = 0.5;
/** Addresses that elements told of and the browser has not yet, and of backgrounds. */
export const REMEMBERED_LOADS = 1_000;
/** Elements of a page's own making that had no shadow root yet and are asked again. */
export const LATE_HOSTS = 500;
/** Milliseconds of work in one slice of a sweep, so that the page never stutters because of us. */
export const SLICE_MILLISECONDS = 6;
/** What waits for an idle moment waits no longer than this many milliseconds. */
export const SWEEP_PATIENCE = 400;
/** Subtrees waiting to be swept; when there are more, the whole document is swept instead. */
export const SUBTREES_WAITING = 500;
/** Animated elements that are held against the pictures' places. */
export const MOVEMENTS = 50;
/** Elements that came in, looked at within the frame; the search looks at the others. */
export const ARRIVALS = 200;
/** Painting elements without pointer events that are remembered in one frame. */
export const UNTOUCHABLES = 300;
/** Elements that are watched for nearness in one frame. */
export const WATCHED_ELEMENTS = 50_000;
/** Shadow roots watched in one frame. */
export const WATCHED_ROOTS = 2_000;
/** Pictures in one property of one element that are looked at, and in all properties together. */
export const BACKGROUND_LAYERS = 4;
export const CSS_PICTURES = 8;
/** Longest computed background-image read, in characters. */
export const LONGEST_BACKGROUND = 4 * 1024 * 1024;
/** Changes of one element followed at once; one more is earned each second. */
export const CHANGES_AT_ONCE = 20;
/** Badges drawn at the same time in one frame. */
export const DRAWN_BADGES = 200;
/** How often our layer is put back when the page takes it away. */
export const REINSERTIONS = 3;
/** Ancestors looked at when finding out which part of a picture is visible. */
export const ANCESTORS = 256;
/** Inner frames whose place is told. */
export const ORDERED_FRAMES = 100;
/** Depth of shadow roots below a point that are looked into. */
export const POINT_DEPTH = 16;
/** Elements looked at under one point. */
export const POINT_ELEMENTS = 64;
/** Longest badge word shown, in characters. */
export const LONGEST_WORD = 60;
/** Longest sentence of a badge, in characters. */
export const LONGEST_TITLE = 300;
