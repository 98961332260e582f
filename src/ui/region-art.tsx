import type { CoreRegion } from '../catalogue/types.ts'

/** A quiet picture of where a region is: a seated person, cropped, with the region lit. */
export function RegionArt({ region, whole = false }: { region: CoreRegion; whole?: boolean }) {
  const view = whole ? wholeView[region] : closeView[region]
  return (
    <svg class="art" viewBox={view} aria-hidden="true">
      {region === 'shoulders' ? <FromTheFront /> : <FromTheSide />}
      <g class="glow">{lit[region]}</g>
    </svg>
  )
}

const closeView = { neck: '-38 -130 76 88', shoulders: '-38 -130 76 88', 'lower-back': '-38 -84 76 88' }
const wholeView = { neck: '-70 -132 140 168', shoulders: '-70 -132 140 168', 'lower-back': '-70 -132 140 168' }

const lit = {
  neck: <ellipse cx="-2.5" cy="-92" rx="7" ry="8.5" />,
  shoulders: (
    <>
      <ellipse cx="-16" cy="-84" rx="10" ry="6.5" transform="rotate(-24 -16 -84)" />
      <ellipse cx="16" cy="-84" rx="10" ry="6.5" transform="rotate(24 16 -84)" />
    </>
  ),
  'lower-back': <ellipse cx="-9" cy="-36" rx="6.5" ry="12" transform="rotate(4 -9 -36)" />,
}

function FromTheSide() {
  return (
    <>
      <g class="chair">
        <path d="M-20 -68C-25 -48 -23 -28 -18 -13M-18 -10H24M2 -10V23M-17 28Q2 17 21 28" />
      </g>
      <path class="skin" d="M-6.5 -86 -4.6 -101H5.2L3.8 -85Z" />
      <path
        class="top"
        d="M-14 -22C-14 -28 -11.8 -33 -11.2 -40C-10.6 -47 -13.2 -59 -13.2 -68C-13.2 -76 -12 -84 -7.4 -87C-4.6 -88.6 .6 -88.4 3.4 -86.4C6 -84 6.8 -74 6.8 -65C6.8 -55 6.4 -45 5.6 -36C5.2 -29 6 -22 3 -17C-1 -14 -12 -14 -14 -22Z"
      />
      <path
        class="legs"
        d="M-5 -31.4 37.4 -24.6A7 7 0 0 1 42.4 -17L40.4 20.6A4.4 4.4 0 0 1 31.6 20.6L29.6 -11.2 -4.4 -12.4A9.6 9.6 0 0 1 -5 -31.4Z"
      />
      <path class="shoe" d="M34 27.8A3.6 3.6 0 0 1 33.6 20.6L49 22.6A2.6 2.6 0 0 1 48.8 27.8Z" />
      <g transform="translate(1 -105.5) rotate(3)">
        <path
          class="skin"
          d="M-8.6-2C-9-11.5-2-14 3-13C8-12 10-7.5 9.6-3.400L11.6 .6C12 1.6 10.6 2 10 2.400C10.2 5 10 8.4 6.2 9C3 9.6 1.6 8.2 .4 8C-5 8.8-8 4-8.6-2Z"
        />
        <path
          class="hair"
          d="M-9.4 1.600C-11.8-10-5-16.6 3.4-15C8.4-14 10.4-10.6 9.4-7.400C5-7.6 1.4-7.4-.6-3.400C-2.6 .8-5 2.8-9.4 1.600Z"
        />
      </g>
      <path class="skin" d="M3 -50.200A4.7 4.7 0 0 1 5 -59.300L31.9 -51.400A3.3 3.3 0 0 1 30.4 -45Z" />
      <path class="top fore" d="M-9.2 -78A6.6 6.6 0 0 1 3.6 -81.200L9 -56A5.2 5.2 0 0 1 -1 -53Z" />
    </>
  )
}

function FromTheFront() {
  return (
    <>
      <g class="chair">
        <path d="M-24 -74C-28 -54 -27 -36 -25 -22M24 -74C28 -54 27 -36 25 -22M-24 -74Q0 -78 24 -74M0 -8V20M-22 30Q0 16 22 30" />
      </g>
      <path
        class="legs"
        d="M-2 -24C-14 -36 -22 -26 -23 -16L-17 22H-9L-6 -14 0 -18 6 -14 9 22H17L23 -16C22 -26 14 -36 2 -24Z"
      />
      <path class="shoe" d="M-17 21H-8.600C-8 26-10 31-14 31S-19 27-17 21ZM17 21H8.600C8 26 10 31 14 31S19 27 17 21Z" />
      <path class="limb" d="M-27 -58 -22 -35M27 -58 22 -35" />
      <path class="skin" d="M-5.4 -102H5.400L6 -86H-6Z" />
      <path
        class="top"
        d="M-13 -27C-13 -37 -11 -43 -11.5 -52C-12 -60 -15 -65 -15.4 -70L-21.6 -55.600A5.2 5.2 0 0 1 -32 -58.400L-25 -81C-23.6 -86 -19 -87 -14 -88.400L-6 -91.400Q0 -87 6 -91.400L14 -88.400C19 -87 23.6 -86 25 -81L32 -58.400A5.2 5.2 0 0 1 21.6 -55.600L15.4 -70C15 -65 12 -60 11.5 -52C11 -43 13 -37 13 -27C8 -22 -8 -22 -13 -27Z"
      />
      <g transform="translate(0 -106)">
        <ellipse class="skin" rx="9.4" ry="12" />
        <path
          class="hair"
          d="M-10-1C-11-12-6-15.4 0-15.400C6-15.4 11-12 10-1C8.8-6.4 5-7.4 0-7.400C-5-7.4-8.8-6.4-10-1Z"
        />
      </g>
    </>
  )
}
