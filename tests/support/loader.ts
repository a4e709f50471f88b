import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

/** A `communique` command in a process of its own, so that it can be killed. */
export class Loader {
  private readonly child: ChildProcess
  private ended = false
  private readonly exit: Promise<number | null>

  constructor(...args: readonly string[]) {
    this.child = spawn(process.execPath, [join('bin', 'communique.mjs'), ...args], { stdio: 'ignore' })
    this.exit = new Promise((resolve) => {
      this.child.once('exit', (code) => {
        this.ended = true
        resolve(code)
      })
    })
  }

  /**
   * Kills the process with SIGKILL some milliseconds after `reached` is first true; false when it ended before.
   * There is no signal to wait for in a killed process, so the moment is found by asking.
   */
  async killOnce(reached: () => Promise<boolean>, later = 0): Promise<boolean> {
    while (!this.ended && !(await reached())) await pause(5)
    await pause(later)
    const alive = !this.ended
    this.child.kill('SIGKILL')
    await this.exit
    return alive
  }

  /** Resolves to the exit code; null when it was killed. */
  end(): Promise<number | null> {
    return this.exit
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
