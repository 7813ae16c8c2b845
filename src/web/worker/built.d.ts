/** Written in when the worker is built: the addresses of the shell, and a word that changes with them. */
declare const SHELL: readonly string[]
declare const VERSION: string
