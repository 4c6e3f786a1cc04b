/** Ant Design's, to be fetched once there is something to page through. */
export { Pagination as default } from 'antd';
