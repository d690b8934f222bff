import { type RouteConfig, index, layout, route } from '@react-router/dev/routes'

export default [
  index('routes/home.tsx'),
  layout('shop/Router.tsx', [
    route('reset-password', 'routes/reset-password.tsx'),
    route('unscrubbed-router', 'routes/unscrubbed-router.tsx'),
  ]),
] satisfies RouteConfig
