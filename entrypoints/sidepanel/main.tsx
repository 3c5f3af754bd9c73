// First, so that the rules are read while the panel itself still is.
import './spare-worker'

void import('./panel')
