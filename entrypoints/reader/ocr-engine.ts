import { createWorker, OEM, type Worker as Tesseract } from 'tesseract.js'
import { extensionUrl } from '../../bridge/home'
import type { RecognisedBlock } from '../../extractors/ocr-lines'
import type { GreyPicture } from '../../extractors/ocr-skew'

/** The models that are packed. */
export type OcrModel = 'eng' | 'chi_sim'

/** Why a picture was not read: it took too long, the engine did not start, or it was ended meanwhile. */
export class OcrError extends Error {
  override readonly name = 'OcrError'
  constructor(readonly code: 'timeout' | 'failed' | 'ended') {
    super(code)
  }
}

/** Without WebAssembly the engine never answers. */
const START_MS = 30_000
/** One picture. */
const PAGE_MS = 60_000

/** A picture as a file that needs no packing: PGM, the plainest of formats. */
function asFile({ width, height, pixels }: GreyPicture): Blob {
  return new Blob([`P5\n${width} ${height}\n255\n`, pixels as Uint8Array<ArrayBuffer>])
}

/** Text recognition in one worker, which starts with the first picture and ends with `end`. Everything it loads is packed. */
export class OcrEngine {
  private starting: Promise<Tesseract> | null = null
  private model: OcrModel | null = null
  private cancel: (error: OcrError) => void = () => undefined

  /**
   * Recognises the words of a picture that stands upright. One picture at a time.
   * @param block The picture is one block of lines, not a page to be taken apart.
   * @throws OcrError After `timeout` the engine starts anew with the next picture.
   */
  async read(picture: GreyPicture, model: OcrModel, block = false): Promise<readonly RecognisedBlock[]> {
    const ended = new Promise<never>((_resolve, reject) => { this.cancel = reject })
    ended.catch(() => undefined)
    const worker = await this.within(START_MS, ended, this.start(model))
    if (this.model !== model) {
      await this.within(START_MS, ended, worker.reinitialize(model))
      this.model = model
    }
    // The values of the library's own list of page modes: 3 takes a page apart, 6 is one block.
    const settings = { tessedit_pageseg_mode: block ? '6' : '3', user_defined_dpi: '300' }
    await this.within(START_MS, ended, worker.setParameters(settings as Parameters<Tesseract['setParameters']>[0]))
    const { data } = await this.within(PAGE_MS, ended, worker.recognize(asFile(picture), {}, { text: false, blocks: true }))
    return (data.blocks ?? []) as unknown as readonly RecognisedBlock[]
  }

  /** Ends the worker, whatever it is at; its memory goes with it. */
  end(): void {
    const { starting } = this
    this.starting = null
    this.model = null
    this.cancel(new OcrError('ended'))
    void starting?.then((worker) => worker.terminate(), () => undefined)
  }

  private start(model: OcrModel): Promise<Tesseract> {
    this.model ??= model
    return (this.starting ??= createWorker(this.model, OEM.LSTM_ONLY, {
      workerPath: extensionUrl('ocr/worker.min.js'),
      corePath: extensionUrl('ocr/tesseract-core-relaxedsimd-lstm.js'),
      langPath: extensionUrl('ocr').replace(/\/$/, ''),
      workerBlobURL: false,
      cacheMethod: 'none',
      gzip: true,
      // Its own way to tell of an error is to throw where nobody can catch it; the promise is rejected as well.
      errorHandler: () => undefined,
    // Its own remarks about the models go nowhere: nobody reads them, and they look like errors.
    }, { debug_file: '/dev/null' } as Parameters<typeof createWorker>[3]))
  }

  private async within<T>(ms: number, ended: Promise<never>, work: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new OcrError('timeout')), ms) })
    try {
      return await Promise.race([work, late, ended])
    } catch (error) {
      this.end()
      throw error instanceof OcrError ? error : new OcrError('failed')
    } finally {
      clearTimeout(timer)
    }
  }
}
