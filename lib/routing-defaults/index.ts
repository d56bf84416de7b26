export { readRoutingDefaults } from './read-routing-defaults'
export { updateRoutingDefaults } from './update-routing-defaults'
