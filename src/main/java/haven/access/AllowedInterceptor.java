package haven.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Enforces {@link Allowed}, before the transaction begins, and notes which use case this is. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowedInterceptor {

    @Inject
    Caller caller;

    @Inject
    UseCase useCase;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        var allowed = call.getMethod().getAnnotation(Allowed.class);
        if (allowed == null) {
            return call.proceed();
        }
        caller.must(allowed.value());
        useCase.begin(call.getMethod(), allowed.value());
        try {
            return call.proceed();
        } finally {
            useCase.end();
        }
    }
}
