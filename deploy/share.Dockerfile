# The vendor's Share image with Rectify's module in it. Build context: the project's dist/.
ARG SHARE_TAG
FROM alfresco/alfresco-share:${SHARE_TAG}

# ADAPT: should your release not run as root, switch to root for the copy and back afterwards.
COPY rectify-share-*.jar /usr/local/tomcat/webapps/share/WEB-INF/lib/
