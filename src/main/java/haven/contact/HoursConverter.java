package haven.contact;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Hours as one readable line. */
@Converter(autoApply = true)
public class HoursConverter implements AttributeConverter<OpeningHours, String> {

    @Override
    public String convertToDatabaseColumn(OpeningHours hours) {
        return hours == null ? "" : hours.toString();
    }

    @Override
    public OpeningHours convertToEntityAttribute(String written) {
        return OpeningHours.of(written);
    }
}
