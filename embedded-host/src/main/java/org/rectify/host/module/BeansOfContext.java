package org.rectify.host.module;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.FactoryBean;

/** The bean factory as a bean, for those that look others up late. */
public final class BeansOfContext implements BeanFactoryAware, FactoryBean<BeanFactory> {
    private BeanFactory beans;

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    @Override
    public BeanFactory getObject() {
        return beans;
    }

    @Override
    public Class<?> getObjectType() {
        return BeanFactory.class;
    }
}
