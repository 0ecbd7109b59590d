/**
 * What makes somebody the one they are, and what a leader wants to know of them (after "Is a good manager automatically a
 * good leader?"). A want could be given now; a hope lies ahead; a motivation is what moves them, or no longer does.
 */
export type Facet = (typeof facets)[number];

export const facets = ['wants', 'needs', 'hopes', 'strengths', 'motivations'] as const;
