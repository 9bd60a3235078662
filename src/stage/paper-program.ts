/** The WebGL program that draws papers for sigma: any outline, filled or hollow, with its rings, in one draw call. */

import type Sigma from 'sigma'
import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { foldRims } from '../state/appearance.ts'
import type { Outline } from '../state/shape-outline.ts'
import { setViewerUniforms, type Uniform, uniforms } from './uniforms.ts'

/** What the program reads of a paper beside sigma's own x, y, size and color. */
export interface PaperDisplay extends NodeDisplayData {
  outline: Outline
  /** Drawn inside a hollow paper and between a paper and its rings. */
  background: string
  hollow: boolean
  folded: boolean
  ring: boolean
  /** How many times their ordinary width rims and rings are drawn. */
  strokeScale: number
  /** Colour of the ring of selection, where there is one. */
  halo: string | undefined
}

// Distances in the shaders are CSS pixels; one is 2 · u_correctionRatio in sigma's normalised coordinates.
const vertexShader = /* glsl */ `
attribute vec4 a_color;
attribute vec4 a_background;
attribute vec4 a_halo;
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_outline;
attribute vec3 a_style;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_background;
varying vec4 v_halo;
varying vec2 v_offset;
varying float v_radius;
varying vec4 v_outline;
varying vec3 v_style;

const float room = 9.0;
const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_size / u_sizeRatio;
  v_offset = a_corner * (v_radius * 1.6 + room * a_style.z);
  vec2 place = a_position + v_offset * vec2(1.0, -1.0) * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(place, 1.0)).xy, 0.0, 1.0);
  v_outline = a_outline;
  v_style = a_style;
  v_background = a_background;
  v_halo = a_halo;
  v_color = a_color;
  v_color.a *= bias;
  v_background.a *= bias;
  v_halo.a *= bias;
}
`

const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_background;
varying vec4 v_halo;
varying vec2 v_offset;
varying float v_radius;
varying vec4 v_outline;
varying vec3 v_style;

uniform float u_pixelRatio;

const float pi = 3.141592653589793;

// Signed distance to the outline: points, outer, inner, turn of shape-outline.ts.
float distanceToOutline(vec2 offset) {
  float far = length(offset);
  if (v_outline.x < 0.5) return far - v_radius;
  float sector = pi / v_outline.x;
  float angle = mod(atan(offset.y, offset.x) - v_outline.w + sector, 2.0 * sector) - sector;
  vec2 folded = far * vec2(cos(angle), abs(sin(angle)));
  vec2 tip = vec2(v_outline.y * v_radius, 0.0);
  vec2 hollow = v_outline.z * v_radius * vec2(cos(sector), sin(sector));
  vec2 edge = normalize(hollow - tip);
  return dot(folded - tip, vec2(edge.y, -edge.x));
}

float inside(float outside) {
  return clamp(0.5 - outside * u_pixelRatio, 0.0, 1.0);
}

// Premultiplied by alpha, as sigma blends.
vec4 over(vec4 top, vec4 bottom, float share) {
  return mix(bottom, vec4(top.rgb, 1.0), share);
}

void main() {
  float outside = distanceToOutline(v_offset);
  float far = length(v_offset);
  float reach = v_outline.x < 0.5 ? v_radius : v_radius * mix(v_outline.y, 1.0, v_style.x > 1.5 ? 0.0 : 0.35);
  vec4 colour = vec4(0.0);
  float strength = v_style.z;

  if (v_halo.a > 0.5) colour = over(v_halo, colour, inside(abs(far - reach - 5.0 * strength) - 1.1 * strength));
  if (v_style.y > 0.5) {
    float dash = abs(fract(atan(v_offset.y, v_offset.x) / (2.0 * pi) * 9.0) - 0.5);
    float along = (dash - 0.27) * 2.0 * pi * (reach + 2.6 * strength) / 9.0;
    colour = over(v_color, colour, inside(max(abs(far - reach - 2.6 * strength) - 0.55 * strength, along)));
  }
  colour = over(v_background, colour, inside(outside - 1.2 * strength));
  colour = over(v_color, colour, inside(outside));
  if (v_style.x > 0.5) colour = over(v_background, colour, inside(outside + min(1.5 * strength, v_radius * 0.42)));
  if (v_style.x > 1.5) colour = over(v_color, colour, inside(outside + ${foldRims.toFixed(1)} * strength));
  gl_FragColor = colour;
}
`

export class PaperProgram extends NodeProgram<Uniform> {
  /** Without sigma's second drawing of everything, from which it reads what is under the pointer: the stage knows that itself. */
  constructor(gl: WebGLRenderingContext, _pickingBuffer: WebGLFramebuffer | null, sigma: Sigma) {
    super(gl, null, sigma)
  }

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_outline', size: 4, type: FLOAT },
        { name: 'a_style', size: 3, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_background', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_halo', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    }
  }

  processVisibleItem(_paperIndex: number, startIndex: number, display: PaperDisplay): void {
    const { outline } = display
    this.array.set(
      [
        display.x,
        display.y,
        display.size,
        outline.points,
        outline.outer,
        outline.inner,
        outline.turn,
        display.folded ? 2 : Number(display.hollow),
        Number(display.ring),
        display.strokeScale,
        floatColor(display.color),
        floatColor(display.background),
        display.halo ? floatColor(display.halo) : 0,
      ],
      startIndex,
    )
  }

  setUniforms(params: RenderParams, program: ProgramInfo<Uniform>): void {
    setViewerUniforms(params, program)
  }
}
