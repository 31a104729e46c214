import type { Disk, DiskFile } from './disk.ts'

/** Writes a fresh file; what is in it is safe when it returns, and its name with the next `syncFolder`. */
export async function writeFile(disk: Disk, name: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(name, 'fresh')
  try {
    await file.write(bytes, 0)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * The file of one workshop, as long as it is written. One call at a time: who owns the workshop waits
 * for one to end before the next. Whatever throws was not kept.
 */
export class Journal {
  readonly #disk: Disk
  readonly #name: string
  /** Up to here, in bytes, the file is known to be safe. */
  #length: number
  /** But for these bytes before that, which were read. */
  #read: Uint8Array
  #file: DiskFile | undefined
  /**
   * False from the start of a change until it is safe, and whatever went wrong between is undone first.
   * False at first too: what a killed process wrote may be readable and still not be on the disk.
   */
  #sound = false

  /** `read` are the last bytes of a file that is there, as far as they may not be safe. */
  constructor(disk: Disk, name: string, length: number, read: Uint8Array = new Uint8Array()) {
    this.#disk = disk
    this.#name = name
    this.#length = length
    this.#read = read
  }

  /** Adds bytes at the end; returns when a power cut cannot take them away any more. */
  async append(bytes: Uint8Array): Promise<void> {
    await this.mend()
    this.#sound = false
    try {
      const file = await this.#opened()
      await file.write(bytes, this.#length)
      await file.sync()
    } catch (cause) {
      // At once, so that an act that was refused does not come back after a crash. If it fails, the next call tries.
      await this.mend().catch(() => undefined)
      throw cause
    }
    this.#length += bytes.length
    this.#sound = true
  }

  /** Puts a new file in the place of the old one: after a crash there is one of the two, whole. */
  async replace(bytes: Uint8Array): Promise<void> {
    const fresh = `${this.#name}.new`
    try {
      await writeFile(this.#disk, fresh, bytes)
    } catch (cause) {
      // On a full disk half a file would take the room that acts need.
      await this.#disk.remove(fresh).catch(() => undefined)
      throw cause
    }
    // Windows does not rename over a file that is open.
    await this.close()
    await this.#disk.rename(fresh, this.#name)
    this.#length = bytes.length
    this.#read = new Uint8Array()
    // Until the folder is safe, a power cut could bring the old file back, without what is appended from now on.
    this.#sound = false
    await this.#disk.syncFolder()
    this.#sound = true
  }

  /** Cuts off what is not known to be safe, and makes certain of the rest. */
  async mend(): Promise<void> {
    if (this.#sound) return
    await this.settle()
    await this.#disk.syncFolder()
    this.#sound = true
  }

  /** The same for the file alone: where many are opened, the folder is made certain of once, and then all are trusted. */
  async settle(): Promise<void> {
    await this.close().catch(() => undefined)
    const file = await this.#opened()
    await file.truncate(this.#length)
    // A line at which a sync failed can be read until the power is cut, and no later sync writes it: unless it is written anew.
    if (this.#read.length > 0) await file.write(this.#read, this.#length - this.#read.length)
    await file.sync()
    this.#read = new Uint8Array()
  }

  trust(): void {
    this.#sound = true
  }

  async close(): Promise<void> {
    const file = this.#file
    this.#file = undefined
    await file?.close()
  }

  async #opened(): Promise<DiskFile> {
    this.#file ??= await this.#disk.open(this.#name, 'existing')
    return this.#file
  }
}
