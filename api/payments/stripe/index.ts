export {
  BadSignature,
  GatewayTrouble,
  gateway,
  useGateway,
  type Gateway,
  type Intent,
  type Method,
  type RefundSeen,
} from './gateway.ts'
export { gatewayFrom } from './gateway-from.ts'
