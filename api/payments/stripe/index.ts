export {
  BadSignature,
  GatewayTrouble,
  gateway,
  useGateway,
  type EventRead,
  type Gateway,
  type Intent,
  type IntentState,
  type Method,
  type RefundSeen,
} from './gateway.ts'
export { gatewayFrom, type GatewayEnv } from './gateway-from.ts'
