import type { Planted } from './plant.ts'
import { plantedInClient } from './plantedClient.ts'
import { plantedInServer } from './plantedServer.ts'
import { plantedInViews } from './plantedViews.ts'

/** Every mistake that can be made on purpose, to see that the simulation finds it. */
export const planted: readonly Planted[] = [...plantedInServer, ...plantedInViews, ...plantedInClient]
