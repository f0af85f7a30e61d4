import type { WriteStream } from 'node:tty'

/** Says how far a command is: one line that is written over on a terminal, a line for each step elsewhere. */
export function progressOn(stream: Pick<WriteStream, 'write' | 'isTTY'>): (step: string | null) => void {
  const clear = '\r\u001B[K'
  return (step) => {
    if (stream.isTTY) stream.write(step === null ? clear : `${clear}${step} …`)
    else if (step !== null) stream.write(`${step}\n`)
  }
}
