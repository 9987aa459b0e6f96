package haven.medical;

import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sees to it that there is medical guidance from the first start on. */
@ApplicationScoped
public class MedicalStep implements StartStep {

    @Inject
    MedicalService guidance;

    @Override
    public int order() {
        return 17;
    }

    @Override
    public void run() {
        guidance.begin();
    }
}
