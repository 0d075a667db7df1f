// A file of ours, so that what is asked for late does not lie where a machine keeps packages: the order of what is built would follow that.
export { GLTFExporter } from 'three/addons/exporters/GLTFExporter.js'
