//! Every place where a file does not have the form of its type, not only the first.
//!
//! Reading stops at the first wrong type. So what cannot be read is walked once more, beside the
//! schema that is made of the same type. It must never know what a field means.

use schemars::JsonSchema;
use serde_json::Value;

/// What does not fit the schema of a type: the place within the value, and what was expected.
pub(super) fn faults<T: JsonSchema>(value: &Value, place: &str) -> Vec<(String, String)> {
    let schema = schemars::schema_for!(T);
    let mut walk = Walk {
        root: schema.as_value(),
        found: Vec::new(),
    };
    walk.value(schema.as_value(), value, place);
    walk.found
}

struct Walk<'a> {
    root: &'a Value,
    found: Vec<(String, String)>,
}

impl<'a> Walk<'a> {
    fn says(&mut self, place: &str, says: String) {
        self.found.push((place.to_owned(), says));
    }

    /// What a reference stands for.
    fn resolved(&self, schema: &'a Value) -> &'a Value {
        schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|name| self.root.pointer(name.trim_start_matches('#')))
            .unwrap_or(schema)
    }

    fn value(&mut self, schema: &'a Value, value: &Value, place: &str) {
        let schema = self.resolved(schema);
        for key in ["anyOf", "oneOf"] {
            if let Some(forms) = schema.get(key).and_then(Value::as_array) {
                self.one_of(forms, value, place);
            }
        }
        if let Some(words) = words(schema)
            && !words.contains(&value)
        {
            self.says(place, expected(value, &words));
            return;
        }
        let types = types(schema);
        if !types.is_empty() && !types.iter().any(|t| is_of(t, value)) {
            let says = format!("is {}; expected {}", shown(value), types.join(" or "));
            self.says(place, says);
            return;
        }
        let figure = value.as_i64();
        let most = (schema.get("format").and_then(Value::as_str) == Some("uint32"))
            .then_some(i64::from(u32::MAX));
        let least = schema.get("minimum").and_then(Value::as_i64);
        if figure.is_some_and(|f| least.is_some_and(|l| f < l) || most.is_some_and(|m| f > m)) {
            let says = format!("is {value}; expected a whole number from 0");
            self.says(place, says);
        }
        match value {
            Value::Object(fields) => self.fields(schema, fields, place),
            Value::Array(rows) => {
                if let Some(items) = schema.get("items") {
                    for (i, row) in rows.iter().enumerate() {
                        self.value(items, row, &numbered(place, i, row));
                    }
                }
            }
            _ => {}
        }
    }

    fn fields(&mut self, schema: &'a Value, fields: &serde_json::Map<String, Value>, place: &str) {
        for name in required(schema) {
            if !fields.contains_key(name) {
                self.says(place, format!("has no `{name}`"));
            }
        }
        let known = schema.get("properties").and_then(Value::as_object);
        for (name, value) in fields {
            let at = inner(place, name);
            match known.and_then(|k| k.get(name)) {
                Some(schema) => self.value(schema, value, &at),
                None if schema.get("additionalProperties") == Some(&Value::Bool(false)) => {
                    let names: Vec<&str> = known
                        .into_iter()
                        .flat_map(|k| k.keys())
                        .map(String::as_str)
                        .collect();
                    let says = format!("unknown field; expected one of {}", names.join(", "));
                    self.says(&at, says);
                }
                None => {}
            }
        }
    }

    /// One form of several must fit; where none does, the one that was meant says why.
    fn one_of(&mut self, forms: &'a [Value], value: &Value, place: &str) {
        let mut least: Option<Vec<(String, String)>> = None;
        let mut all_words: Vec<&Value> = Vec::new();
        for form in forms {
            let form = self.resolved(form);
            if let Some(words) = words(form) {
                all_words.extend(words);
            }
            let mut walk = Walk {
                root: self.root,
                found: Vec::new(),
            };
            walk.value(form, value, place);
            if walk.found.is_empty() {
                return;
            }
            let meant = match value {
                Value::Object(fields) => {
                    let mut names = required(form).peekable();
                    names.peek().is_some() && names.all(|n| fields.contains_key(n))
                }
                _ => types(form).iter().any(|t| is_of(t, value)),
            };
            if meant && least.is_none() {
                least = Some(walk.found);
            }
        }
        match least {
            Some(found) if all_words.is_empty() => self.found.extend(found),
            _ if !all_words.is_empty() => self.says(place, expected(value, &all_words)),
            _ => {
                let forms: Vec<String> = forms
                    .iter()
                    .map(|form| self.resolved(form))
                    .flat_map(|form| match required(form).next() {
                        Some(name) => vec![format!("`{name}`")],
                        None => types(form).iter().map(|t| (*t).to_owned()).collect(),
                    })
                    .collect();
                let says = format!("is {}; expected {}", shown(value), forms.join(" or "));
                self.says(place, says);
            }
        }
    }
}

/// The words that a schema admits, where it admits only some.
fn words(schema: &Value) -> Option<Vec<&Value>> {
    match (schema.get("const"), schema.get("enum")) {
        (Some(one), _) => Some(vec![one]),
        (None, Some(Value::Array(words))) => Some(words.iter().collect()),
        _ => None,
    }
}

fn expected(value: &Value, words: &[&Value]) -> String {
    let words: Vec<&str> = words.iter().filter_map(|w| w.as_str()).collect();
    format!("is {}; expected one of {}", shown(value), words.join(", "))
}

fn required(schema: &Value) -> impl Iterator<Item = &str> {
    let names = schema.get("required").and_then(Value::as_array);
    names.into_iter().flatten().filter_map(Value::as_str)
}

fn types(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(one)) => vec![one.as_str()],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn is_of(name: &str, value: &Value) -> bool {
    match name {
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => value.is_null(),
    }
}

/// A value, short.
fn shown(value: &Value) -> String {
    match value {
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        other => format!("`{other}`"),
    }
}

/// The place of a row, with its id where it has one.
pub(super) fn numbered(place: &str, index: usize, row: &Value) -> String {
    let id = row.get("id").and_then(Value::as_str).unwrap_or_default();
    format!("{place}[{index}] {id}").trim_end().to_owned()
}

fn inner(place: &str, name: &str) -> String {
    if place.is_empty() {
        name.to_owned()
    } else if place.contains('[') && !place.contains(": ") {
        // A row is followed by its field.
        format!("{place}: {name}")
    } else {
        format!("{place}.{name}")
    }
}
