// The smallest honest page of our stack: React, react-three-fiber, OrbitControls, the models, one directional light, drawn on demand.
import { OrbitControls } from '@react-three/drei/core/OrbitControls.js'
import { Canvas, useLoader, useThree } from '@react-three/fiber'
import { type ComponentRef, Suspense, use, useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { Box3, type Group, PerspectiveCamera, Vector3 } from 'three'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'

const addresses: Promise<string[]> = fetch('models.json').then((response) => response.json())

function Models() {
  const models = useLoader(GLTFLoader, use(addresses), (loader) => loader.setMeshoptDecoder(MeshoptDecoder))
  const camera = useThree((state) => state.camera)
  const controls = useThree((state) => state.controls) as ComponentRef<typeof OrbitControls> | null
  const invalidate = useThree((state) => state.invalidate)
  const group = useRef<Group>(null)
  useEffect(() => {
    if (!controls || !group.current || !(camera instanceof PerspectiveCamera)) return
    const box = new Box3().setFromObject(group.current)
    const middle = box.getCenter(new Vector3())
    const reach = box.getSize(new Vector3()).length() / 2
    const away = (reach / Math.tan((camera.fov / 2) * (Math.PI / 180))) * 1.02
    camera.position.copy(middle).setZ(middle.z + away)
    camera.near = reach / 50
    camera.far = away + reach * 2
    camera.updateProjectionMatrix()
    controls.target.copy(middle)
    controls.update()
    invalidate()
    document.documentElement.dataset.ready = ''
  }, [camera, controls, invalidate])
  return (
    <group ref={group}>
      {models.map(({ scene }) => (
        <primitive key={scene.uuid} object={scene} />
      ))}
    </group>
  )
}

createRoot(document.getElementById('root')!).render(
  <Canvas frameloop="demand" camera={{ fov: 40 }} flat>
    <color attach="background" args={['#14181c']} />
    <directionalLight position={[1, 2, 3]} intensity={3} />
    <Suspense>
      <Models />
    </Suspense>
    <OrbitControls makeDefault enableDamping={false} />
  </Canvas>,
)
