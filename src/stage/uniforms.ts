/** What both WebGL programs are told about the viewer before they draw: one list of uniforms and how to set them. */
import type { ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'

export const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const
export type Uniform = (typeof uniforms)[number]

/** Sets all uniforms for one frame. */
export function setViewerUniforms(
  params: RenderParams,
  { gl, uniformLocations }: ProgramInfo<Uniform>,
): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
  gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
  gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio)
  gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
}
