import './theme/base.css'
import './theme/controls.css'
import type { Component } from 'vue'
import { createApp } from 'vue'
import { plantArt } from './art/sprite.ts'
import './words/elder.ts'

/** Every front begins the same way: theme, drawings, then its own app. */
export function beginFront(root: Component) {
  plantArt()
  return createApp(root)
}
