# The vendor's repository image with Rectify's module in it. Build context: the project's dist/.
ARG ACS_TAG
FROM alfresco/alfresco-content-repository-community:${ACS_TAG}

ARG TOMCAT_DIR=/usr/local/tomcat
USER root

# The JARs: the module and what it brings along.
COPY rectify-platform-*.jar ${TOMCAT_DIR}/webapps/alfresco/WEB-INF/lib/
COPY rectify-platform-libs/*.jar ${TOMCAT_DIR}/webapps/alfresco/WEB-INF/lib/

# Or the AMP, in place of the two lines above:
# COPY rectify-platform-*.amp ${TOMCAT_DIR}/amps/
# RUN java -jar ${TOMCAT_DIR}/alfresco-mmt/alfresco-mmt*.jar install \
#     ${TOMCAT_DIR}/amps ${TOMCAT_DIR}/webapps/alfresco -directory -nobackup -force

# ADAPT where your release runs under another name.
RUN chgrp -R Alfresco ${TOMCAT_DIR}/webapps/alfresco/WEB-INF/lib && \
    chmod 0640 ${TOMCAT_DIR}/webapps/alfresco/WEB-INF/lib/*.jar
USER alfresco
