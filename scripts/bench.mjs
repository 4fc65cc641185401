// Benches run as plain JavaScript, as the program is shipped: `npm run bench -- [name]`, `run` where none is given.
// A loader that compiles on the way wraps every function and would be measured with them.
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'

const [name = 'run', ...rest] = process.argv.slice(2)
const out = 'dist-bench'
rmSync(out, { recursive: true, force: true })
execFileSync('npx', ['tsc', '-p', 'tsconfig.bench.json'], { stdio: 'inherit' })
execFileSync('node', ['scripts/copy-data.mjs', `${out}/src`], { stdio: 'inherit' })
for (const folder of ['data', 'examples']) cpSync(folder, `${out}/${folder}`, { recursive: true })
execFileSync('node', [`${out}/bench/${name}.js`, ...rest], { stdio: 'inherit' })
