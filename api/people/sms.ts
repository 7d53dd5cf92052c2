import { Refusal } from '../platform/index.ts'

/** Whatever carries a short message to a phone. */
export interface Sms {
  send(phone: string, text: string): Promise<void>
}

const notSet: Sms = {
  async send() {
    throw new Refusal('conflict', 'sms_not_set')
  },
}

let sender: Sms = notSet

/** Names what carries the messages; without it every message is refused. */
export function useSms(other: Sms = notSet): void {
  sender = other
}

export function sendSms(phone: string, text: string): Promise<void> {
  return sender.send(phone, text)
}

/**
 * The sender that the environment names: SMS_URL with SMS_TOKEN; else a line on the console
 * where `print` is given (the demo); else none, which refuses.
 */
export function smsFrom(
  env: Record<string, string | undefined>,
  print?: (line: string) => void,
): Sms {
  if (env.SMS_URL) return posting(env.SMS_URL, env.SMS_TOKEN ?? '')
  return print ? printing(print) : notSet
}

/** Shows the code, and of the phone its last two digits. */
function printing(print: (line: string) => void): Sms {
  return {
    async send(phone, text) {
      print(`验证码 ${/\d{6}/.exec(text)?.[0] ?? ''} → 尾号 ${phone.slice(-2)}`)
    },
  }
}

/** Hands {phone, text} as JSON to a gateway; what it does not take within 10 s is refused. */
function posting(url: string, token: string): Sms {
  return {
    async send(phone, text) {
      const reply = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ phone, text }),
        signal: AbortSignal.timeout(10_000),
      }).catch(() => null)
      if (!reply?.ok) throw new Refusal('conflict', 'sms_failed')
    },
  }
}
