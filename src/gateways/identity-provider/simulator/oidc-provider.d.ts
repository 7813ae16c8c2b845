// The package's main entry warns on every start of a Node build without an LTS name, as those on npm are. Its provider does not.
declare module 'oidc-provider/lib/provider.js' {
  export { default as Provider } from 'oidc-provider'
}
