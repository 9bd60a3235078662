/** The WebGL program that draws citations for sigma: translucent arcs, with arrow heads where they are asked for. */
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { bend } from '../state/citation-curve.ts'
import { setViewerUniforms, type Uniform, uniforms } from './uniforms.ts'

/** What the program reads of a citation beside sigma's own size and color. */
export interface CitationDisplay extends EdgeDisplayData {
  opacity: number
  /** How many times its ordinary size the arrow head is drawn; 0 for none. */
  arrow: number
}

// Distances in the shaders are CSS pixels; one is 2 · u_correctionRatio in sigma's normalised coordinates.
// An arc is a strip of pairs of vertices along the curve; with an arrow the last pairs make its head.
const vertexShader = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_citing;
attribute vec2 a_cited;
attribute vec4 a_style;
attribute vec2 a_step;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying float v_across;
varying float v_half;

const float bend = ${bend.toFixed(4)};
const float bias = 255.0 / 254.0;
const float feather = 0.8;

vec2 along(vec2 control, float t) {
  return mix(mix(a_citing, control, t), mix(control, a_cited, t), t);
}

void main() {
  float pixel = 2.0 * u_correctionRatio;
  vec2 way = a_cited - a_citing;
  // y grows upwards here and downwards on screen: the bend changes its sign.
  vec2 control = (a_citing + a_cited) * 0.5 - bend * 2.0 * vec2(way.y, -way.x);
  float width = a_style.x;
  float headHalf = max(3.6, width * 0.5 + 1.6);
  float headLength = 8.0 / 3.6 * headHalf;
  float arrow = a_style.y;
  float gap = (a_style.w / u_sizeRatio + 2.5) * pixel;
  float span = max(length(way), 1e-9);
  float tip = max(0.0, 1.0 - gap / span);
  float base = max(0.0, tip - arrow * headLength * pixel / span);

  float at = a_step.x;
  float halfWidth = width * 0.5 / min(1.0, sqrt(u_sizeRatio));
  float t = at > 2.5 ? tip : base * min(at, 1.0);
  if (at > 1.5) halfWidth = at > 2.5 ? 0.0 : arrow * headHalf;

  vec2 here = along(control, t);
  vec2 tangent = normalize(mix(control - a_citing, a_cited - control, t) + vec2(1e-9, 0.0));
  vec2 normal = vec2(-tangent.y, tangent.x);
  float reach = at > 2.5 ? 0.0 : halfWidth + feather;
  gl_Position = vec4((u_matrix * vec3(here + normal * a_step.y * reach * pixel, 1.0)).xy, 0.0, 1.0);
  v_across = a_step.y * reach;
  v_half = halfWidth;

  v_color = a_color;
  v_color.a *= bias * a_style.z;
}
`

const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_half;

uniform float u_pixelRatio;

void main() {
  // A hairline thinner than a device pixel is drawn a pixel wide and paler instead.
  float halfWidth = max(v_half, 0.5 / u_pixelRatio);
  float share = clamp((halfWidth - abs(v_across)) * u_pixelRatio + 0.5, 0.0, 1.0) * min(1.0, v_half / halfWidth);
  float alpha = v_color.a * share;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`

const segments = 14
/** Steps along the strip: 0 to 1 the arc, 2 the base of the head, 3 its tip; each on both sides. */
const strip = [...Array.from({ length: segments + 1 }, (_, index) => index / segments), 2, 3].flatMap(
  step => [
    [step, -1],
    [step, 1],
  ],
)

export class CitationProgram extends EdgeProgram<Uniform> {
  isDrawn = true

  override hasNothingToRender(): boolean {
    return !this.isDrawn || super.hasNothingToRender()
  }

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext
    return {
      VERTICES: strip.length,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_citing', size: 2, type: FLOAT },
        { name: 'a_cited', size: 2, type: FLOAT },
        { name: 'a_style', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_step', size: 2, type: FLOAT }],
      CONSTANT_DATA: strip,
    }
  }

  processVisibleItem(
    _citationIndex: number,
    startIndex: number,
    citing: NodeDisplayData,
    cited: NodeDisplayData,
    display: CitationDisplay,
  ): void {
    this.array.set(
      [
        citing.x,
        citing.y,
        cited.x,
        cited.y,
        display.size,
        display.arrow,
        display.opacity,
        cited.size,
        floatColor(display.color),
      ],
      startIndex,
    )
  }

  setUniforms(params: RenderParams, program: ProgramInfo<Uniform>): void {
    setViewerUniforms(params, program)
  }
}
