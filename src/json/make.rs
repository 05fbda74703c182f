//! JSON from what serde describes: for results, whose shape is derived and published as a schema.
//!
//! A value of a kind that our results do not hold is an error, never a guess.

use std::fmt;

use serde::ser::{self, Impossible, Serialize};

use super::Json;

/// What cannot be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown;

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected texts, whole numbers, lists and objects")
    }
}

impl std::error::Error for Unknown {}

impl ser::Error for Unknown {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// The value as JSON.
///
/// # Errors
///
/// When it holds what our results do not.
pub fn from<T: Serialize + ?Sized>(value: &T) -> Result<Json, Unknown> {
    value.serialize(Maker)
}

struct Maker;

/// A list that is being made.
struct List(Vec<Json>);

/// An object that is being made, with the name whose value comes next.
struct Object(Vec<(String, Json)>, String);

type Made = Result<Json, Unknown>;
type No = Impossible<Json, Unknown>;

macro_rules! refused {
    ($($name:ident: $kind:ty),*) => { $(fn $name(self, _: $kind) -> Made { Err(Unknown) })* };
}

macro_rules! numbers {
    ($($name:ident: $kind:ty),*) => { $(fn $name(self, value: $kind) -> Made { Ok(Json::Number(value.to_string())) })* };
}

impl ser::Serializer for Maker {
    type Ok = Json;
    type Error = Unknown;
    type SerializeSeq = List;
    type SerializeTuple = No;
    type SerializeTupleStruct = No;
    type SerializeTupleVariant = No;
    type SerializeMap = Object;
    type SerializeStruct = Object;
    type SerializeStructVariant = No;

    numbers!(serialize_u32: u32, serialize_u64: u64);
    refused!(serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_u8: u8, serialize_u16: u16, serialize_f32: f32, serialize_f64: f64, serialize_char: char, serialize_bytes: &[u8]);

    fn serialize_bool(self, value: bool) -> Made {
        Ok(Json::Bool(value))
    }

    fn serialize_str(self, value: &str) -> Made {
        Ok(Json::text(value))
    }

    fn serialize_none(self) -> Made {
        Ok(Json::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Made {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Made {
        Ok(Json::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Made {
        Err(Unknown)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Made {
        Ok(Json::text(name))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Made {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Made {
        Err(Unknown)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List, Unknown> {
        Ok(List(Vec::new()))
    }

    fn serialize_tuple(self, _: usize) -> Result<No, Unknown> {
        Err(Unknown)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<No, Unknown> {
        Err(Unknown)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<No, Unknown> {
        Err(Unknown)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Object, Unknown> {
        Ok(Object(Vec::new(), String::new()))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Object, Unknown> {
        Ok(Object(Vec::new(), String::new()))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<No, Unknown> {
        Err(Unknown)
    }
}

impl ser::SerializeSeq for List {
    type Ok = Json;
    type Error = Unknown;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unknown> {
        self.0.push(from(value)?);
        Ok(())
    }

    fn end(self) -> Made {
        Ok(Json::List(self.0))
    }
}

impl ser::SerializeMap for Object {
    type Ok = Json;
    type Error = Unknown;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unknown> {
        from(key)?.as_text().ok_or(Unknown)?.clone_into(&mut self.1);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unknown> {
        let name = std::mem::take(&mut self.1);
        self.0.push((name, from(value)?));
        Ok(())
    }

    fn end(self) -> Made {
        Ok(Json::Object(self.0))
    }
}

impl ser::SerializeStruct for Object {
    type Ok = Json;
    type Error = Unknown;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unknown> {
        self.0.push((name.to_owned(), from(value)?));
        Ok(())
    }

    fn end(self) -> Made {
        Ok(Json::Object(self.0))
    }
}
