// A line of text with suggestions; anything else may be written too, such as a source that is only being proposed.
export function suggestControl(suggestions) {
  const { createClass, h } = window;
  return createClass({
    render() {
      const { field, forID, classNameWrapper, value, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const options = suggestions[field.get("suggestions")] ?? [];
      return h("div", {},
        h("input", {
          id: forID, className: classNameWrapper, type: "text", list: `${forID}-list`, value: value ?? "",
          onChange: (event) => onChange(event.target.value), onFocus: setActiveStyle, onBlur: setInactiveStyle,
        }),
        h("datalist", { id: `${forID}-list` }, options.map((option) => h("option", { key: option.value, value: option.value }, option.label))));
    },
  });
}
