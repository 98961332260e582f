import { say } from './words.ts'

/** The way to the guidance page from any other page of the extension, in a tab of its own. */
export function GuidanceLink() {
  return (
    <a class="reach" href="../options/index.html#guidance" target="_blank">
      {say('ui_guidance')}
    </a>
  )
}
