import { index, route } from '@react-router/dev/routes'

export default [index('routes/home.jsx'), route('jobs', 'routes/jobs.jsx'), route('jobs/:id', 'routes/vacancy.jsx')]
