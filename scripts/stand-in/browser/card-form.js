/*
 * The part of Stripe.js that our pages use, for play money: the same calls, another card form.
 * It lives in a shadow root, so that neither side's styles reach the other.
 */
window.startPlayMoney = (texts) => {
  const home = new URL(document.currentScript.src).origin
  const digitsOf = (input) => input.value.replace(/\D/g, '')
  const checks = {
    number: (input) => digitsOf(input).length >= 14 && passesLuhn(digitsOf(input)),
    expiry: (input) => /^(0[1-9]|1[0-2])\d\d$/.test(digitsOf(input)),
    cvc: (input) => /^\d{3,4}$/.test(digitsOf(input)),
  }
  const shapes = {
    number: (digits) => digits.slice(0, 19).replace(/(\d{4})(?=\d)/g, '$1 '),
    expiry: (digits) => digits.slice(0, 4).replace(/^(\d\d)(\d+)/, '$1/$2'),
    cvc: (digits) => digits.slice(0, 4),
  }

  /** The check digit of card numbers. */
  function passesLuhn(number) {
    let sum = 0
    for (let place = 0; place < number.length; place += 1) {
      const value = Number(number[number.length - 1 - place]) * (place % 2 ? 2 : 1)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 === 0
  }

  /** An element with attributes and what is in it. */
  function make(tag, attributes, ...inside) {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.append(...inside)
    return element
  }

  /** A shadow root with our styles; `loaded` when they are there. */
  function rootIn(host) {
    const root = host.attachShadow({ mode: 'open' })
    const styles = make('link', { rel: 'stylesheet', href: `${home}/v3/card-form.css` })
    const loaded = new Promise((resolve) => {
      styles.addEventListener('load', resolve)
      styles.addEventListener('error', resolve)
    })
    root.append(styles)
    return { root, loaded }
  }

  /** Asks the stand-in; an answer of Stripe's form, or its error. */
  async function ask(method, path, fields) {
    const query = new URLSearchParams(fields)
    try {
      const answer =
        method === 'GET'
          ? await fetch(`${home}${path}?${query}`)
          : await fetch(`${home}${path}`, { method, body: query })
      const body = await answer.json()
      return body.error ? { error: body.error } : { paymentIntent: body }
    } catch {
      return { error: { type: 'api_connection_error', code: 'trouble', message: '' } }
    }
  }

  /** One field with its label above and its problem below. */
  function fieldOf(words, name, attributes) {
    const input = make('input', {
      id: name,
      inputmode: 'numeric',
      'aria-describedby': `${name}-problem`,
      ...attributes,
    })
    const problem = make('p', { id: `${name}-problem`, class: 'problem', 'aria-live': 'polite' })
    input.addEventListener('input', () => {
      input.value = shapes[name](digitsOf(input))
      tell('')
    })
    const tell = (said) => {
      problem.textContent = said
      if (said) input.setAttribute('aria-invalid', 'true')
      else input.removeAttribute('aria-invalid')
    }
    const label = make('label', { for: name }, words[name])
    const element = make('div', { class: `field ${name}` }, label, input, problem)
    return { element, input, tell, ok: () => checks[name](input) }
  }

  /** `elements.create('payment')` */
  function cardElement(words) {
    const listeners = { ready: [], change: [] }
    const say = (event, told) => listeners[event].forEach((listener) => listener(told))
    const fields = {
      number: fieldOf(words, 'number', { autocomplete: 'cc-number', placeholder: '4242 …' }),
      expiry: fieldOf(words, 'expiry', {
        autocomplete: 'cc-exp',
        placeholder: words.expiryForm,
      }),
      cvc: fieldOf(words, 'cvc', { autocomplete: 'cc-csc', placeholder: '123' }),
    }
    const all = Object.values(fields)
    const changed = () => {
      const empty = all.every((field) => field.input.value === '')
      say('change', { elementType: 'payment', complete: all.every((one) => one.ok()), empty })
    }
    all.forEach((field) => field.input.addEventListener('input', changed))
    const fill = make('button', { type: 'button', class: 'fill' }, words.fill)
    fill.addEventListener('click', () => {
      Object.assign(fields.number.input, { value: '4242 4242 4242 4242' })
      Object.assign(fields.expiry.input, { value: '12/50' })
      Object.assign(fields.cvc.input, { value: '123' })
      all.forEach((field) => field.tell(''))
      changed()
    })
    const host = make('div', { class: 'play-money-card' })
    const { root, loaded } = rootIn(host)
    const play = make('p', { class: 'play' }, words.play)
    const [number, expiry, cvc] = all.map((field) => field.element)
    root.append(make('div', { class: 'card' }, play, number, expiry, cvc, fill))
    return {
      mount(where) {
        const place = typeof where === 'string' ? document.querySelector(where) : where
        place.replaceChildren(host)
        loaded.then(() => say('ready', { elementType: 'payment' }))
      },
      unmount: () => host.remove(),
      on(event, listener) {
        listeners[event]?.push(listener)
        return this
      },
      /** Not of Stripe.js: what the form holds, or the first thing wrong with it. */
      read() {
        const wrong = Object.keys(fields).filter((name) => !fields[name].ok())
        for (const name of wrong) {
          fields[name].tell(words[`incomplete${name[0].toUpperCase()}${name.slice(1)}`])
        }
        if (wrong.length > 0) {
          fields[wrong[0]].input.focus()
          const code = `incomplete_${wrong[0]}`
          const message = root.getElementById(`${wrong[0]}-problem`).textContent
          return { error: { type: 'validation_error', code, message } }
        }
        const expires = digitsOf(fields.expiry.input)
        return {
          number: digitsOf(fields.number.input),
          exp_month: expires.slice(0, 2),
          exp_year: `20${expires.slice(2)}`,
          cvc: digitsOf(fields.cvc.input),
        }
      },
    }
  }

  /** The bank's question; true when the buyer confirms. */
  function bankAsks(words) {
    const host = make('div', {})
    const { root, loaded } = rootIn(host)
    const agree = make('button', { class: 'main' }, words.agree)
    const refuse = make('button', {}, words.refuse)
    const title = make('h2', { id: 'bank' }, words.bank)
    const said = make('p', {}, words.bankSays)
    const buttons = make('div', { class: 'buttons' }, agree, refuse)
    const dialog = make('dialog', { 'aria-labelledby': 'bank' }, title, said, buttons)
    root.append(dialog)
    document.body.append(host)
    return new Promise((resolve) => {
      const end = (agreed) => {
        host.remove()
        resolve(agreed)
      }
      agree.addEventListener('click', () => end(true))
      refuse.addEventListener('click', () => end(false))
      dialog.addEventListener('cancel', () => end(false))
      loaded.then(() => dialog.showModal())
    })
  }

  window.Stripe = (key) => {
    const withSecret = (secret) => ({ key, client_secret: secret })
    const pathOf = (secret) => `/v1/payment_intents/${secret.split('_secret_')[0]}`
    return {
      elements({ clientSecret, locale = 'zh' }) {
        const words = locale.startsWith('en') ? texts.en : texts.zh
        let element = null
        return {
          create: () => (element = cardElement(words)),
          submit: async () => ({ error: element.read().error }),
          /** Not of Stripe.js: for confirmPayment. */
          parts: () => ({ clientSecret, words, card: element.read() }),
        }
      },
      async confirmPayment({ elements, confirmParams = {}, redirect = 'always' }) {
        const { clientSecret, words, card } = elements.parts()
        if (card.error) return { error: card.error }
        const fields = { ...withSecret(clientSecret), 'payment_method_data[type]': 'card' }
        for (const name of Object.keys(card)) {
          fields[`payment_method_data[card][${name}]`] = card[name]
        }
        if (confirmParams.return_url) fields.return_url = confirmParams.return_url
        let result = await ask('POST', `${pathOf(clientSecret)}/confirm`, fields)
        if (result.paymentIntent?.status === 'requires_action') {
          const agreed = String(await bankAsks(words))
          const given = { ...withSecret(clientSecret), agreed }
          result = await ask('POST', `${pathOf(clientSecret)}/authenticate`, given)
          const problem = result.paymentIntent?.last_payment_error
          if (problem) result = { error: { ...problem, payment_intent: result.paymentIntent } }
        }
        if (result.error) {
          const { code, decline_code: declined } = result.error
          const message = words[declined] ?? words[code] ?? words.declined
          return { error: { ...result.error, message } }
        }
        if (redirect === 'always') {
          const back = new URL(confirmParams.return_url)
          back.searchParams.set('payment_intent', result.paymentIntent.id)
          back.searchParams.set('payment_intent_client_secret', clientSecret)
          back.searchParams.set('redirect_status', result.paymentIntent.status)
          location.assign(back)
        }
        return result
      },
      retrievePaymentIntent: (secret) => ask('GET', pathOf(secret), withSecret(secret)),
    }
  }
}
