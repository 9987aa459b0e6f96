package haven.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Enforces {@link Allowed}, before the transaction begins. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowedInterceptor {

    @Inject
    Caller caller;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        var allowed = call.getMethod().getAnnotation(Allowed.class);
        if (allowed != null) {
            caller.must(allowed.value());
        }
        return call.proceed();
    }
}
