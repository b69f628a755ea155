/** Whether X shows its phone layout; here it goes by the host alone. */
export const isPhone = location.host.startsWith('mobile.');
