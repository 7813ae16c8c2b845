import { route } from '@react-router/dev/routes'

export default [route('jobs', 'routes/jobs.jsx'), route('jobs/:id', 'routes/vacancy.jsx')]
