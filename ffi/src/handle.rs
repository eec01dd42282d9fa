//! Handles: what C holds is a pointer to a tag with a value behind it. The tag tells a handle of another type, and often one
//! that was freed.

use crate::error::Fail;

/// What a handle was when it was freed.
const DEAD: u64 = 0x4445_4144_4445_4144;
/// Set in the tag of a handle that lies within another and is not freed by itself.
const LENT: u64 = 1 << 63;

/// A value behind its tag.
#[repr(C)]
#[derive(Debug)]
pub(crate) struct Handle<T> {
    tag: u64,
    pub(crate) value: T,
}

/// An opaque type of the header, and what lies behind it.
pub(crate) trait Opaque: Sized {
    /// What lies behind it.
    type Value;
    /// Tells it from the others.
    const TAG: u64;
}

/// Gives a handle that belongs to the caller.
pub(crate) fn give<K: Opaque>(value: K::Value) -> *mut K {
    Box::into_raw(Box::new(Handle { tag: K::TAG, value })).cast()
}

impl<T> Handle<T> {
    /// A handle that lies within another.
    pub(crate) fn lent<K: Opaque<Value = T>>(value: T) -> Self {
        Self {
            tag: K::TAG | LENT,
            value,
        }
    }

    /// What C sees of a handle that lies within another.
    pub(crate) fn lend<K: Opaque<Value = T>>(&self) -> *const K {
        std::ptr::from_ref(self).cast()
    }
}

/// The tag behind a pointer; nothing where there cannot be one.
///
/// # Safety
/// `handle` is NULL or points to a handle, of whatever type.
unsafe fn tag_of<K: Opaque>(handle: *const K) -> Result<u64, Fail> {
    let tag = handle.cast::<u64>();
    if tag.is_null() {
        return Err(Fail::null());
    }
    if !tag.is_aligned() {
        return Err(Fail::handle());
    }
    // SAFETY: not NULL, aligned; every handle begins with its tag.
    Ok(unsafe { tag.read() })
}

/// What lies behind a handle.
///
/// # Safety
/// `handle` is NULL or points to a handle that lives, and that nobody changes, as long as `'a`.
pub(crate) unsafe fn read<'a, K: Opaque>(handle: *const K) -> Result<&'a K::Value, Fail> {
    // SAFETY: as the caller promises.
    let tag = unsafe { tag_of(handle) }?;
    if tag & !LENT != K::TAG {
        return Err(Fail::handle());
    }
    // SAFETY: the tag says that it is one of ours; it lives and is not changed, as the caller promises.
    let handle = unsafe { &*handle.cast::<Handle<K::Value>>() };
    Ok(&handle.value)
}

/// What lies behind a handle, to be changed.
///
/// # Safety
/// `handle` is NULL or points to a handle that lives, and that nobody else uses, as long as `'a`.
pub(crate) unsafe fn change<'a, K: Opaque>(handle: *mut K) -> Result<&'a mut K::Value, Fail> {
    // SAFETY: as the caller promises.
    let tag = unsafe { tag_of(handle) }?;
    if tag != K::TAG {
        return Err(Fail::handle());
    }
    // SAFETY: the tag says that it is one of ours; nobody else uses it, as the caller promises.
    let handle = unsafe { &mut *handle.cast::<Handle<K::Value>>() };
    Ok(&mut handle.value)
}

/// Frees a handle. NULL, a handle of another type and one that lies within another are left alone.
///
/// # Safety
/// `handle` is NULL or points to a handle that nobody uses any more.
pub(crate) unsafe fn free<K: Opaque>(handle: *mut K) {
    // SAFETY: as the caller promises.
    let tag = unsafe { tag_of(handle) };
    if tag.ok() != Some(K::TAG) {
        return;
    }
    let handle = handle.cast::<Handle<K::Value>>();
    crate::guard::guard_value((), || {
        // SAFETY: the tag says that `give` made it from a box; volatile, so that the mark is left behind.
        unsafe {
            (&raw mut (*handle).tag).write_volatile(DEAD);
            drop(Box::from_raw(handle));
        }
        Some(())
    });
}
