export { completeChat } from './complete-chat'
export { listConfiguredProviders } from './resolve-provider'
export { shutdownGateway, startGateway } from './lifecycle'
export { sweepFreeUsage } from './sweep-free-usage'
