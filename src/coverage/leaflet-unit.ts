/** The id of one unit of the leaflet, such as `L84`: where a claim comes from. */
export type LeafletUnit = `L${number}`;
