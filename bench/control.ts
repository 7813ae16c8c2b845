/** Loaded before a measured server: tells the bench how much processor time this process has used, and ends with it. */
process.on('message', (message) => {
  if (message === 'cpu') process.send?.({ cpu: process.cpuUsage() })
})
process.on('disconnect', () => process.exit(0))
