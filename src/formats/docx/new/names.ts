/** What namespaces and types of Open XML start with. */
const OPEN_XML = 'http://schemas.openxmlformats.org';
export const WORD_NAMESPACE = `xmlns:w="${OPEN_XML}/wordprocessingml/2006/main"`;
export const RELATIONSHIPS = `${OPEN_XML}/officeDocument/2006/relationships`;
export const PACKAGE = `${OPEN_XML}/package/2006`;
