// The build of this adapter needs one page with a client script; it is not measured.
export const csr = true
