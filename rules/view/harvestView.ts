/** The harvest, as the facilitator looks it through. */
export type HarvestAtConsole = {}
