/** The entry of juice without files and network; the package has types for the other one only. */
declare module 'juice/client' {
  import juice from 'juice'
  export default juice
}
