import type { Scanner } from '../../platform/uploads/scanner.ts'

// The harmless text that every scanner reports (eicar.org), in two parts so that no scanner reports this file.
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** The scanner of the demo: it knows only the test file of EICAR. */
export const simulatedScanner: Scanner = {
  name: 'simulator',
  scan: (bytes) =>
    Promise.resolve(
      Buffer.from(bytes).includes(eicar) ? { is: 'infected', found: 'Eicar-Test-Signature' } : { is: 'clean' },
    ),
}

/** Outside the demo without a configured scanner: no file is taken. */
export const noScanner: Scanner = { name: 'none', scan: () => Promise.resolve({ is: 'away' }) }
