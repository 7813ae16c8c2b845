;; Operations on sets of documents as bits, sixteen bytes at a time. $n counts vectors of sixteen bytes; addresses are bytes.
;; Compiled to kernel.wasm; kernel.test.ts holds the two equal.
(module
  (import "m" "m" (memory 1 65536 shared))

  (func (export "and") (param $to i32) (param $from i32) (param $n i32)
    (loop $next
      (if (i32.eqz (local.get $n)) (then (return)))
      (v128.store (local.get $to) (v128.and (v128.load (local.get $to)) (v128.load (local.get $from))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $next)))

  (func (export "andNot") (param $to i32) (param $from i32) (param $n i32)
    (loop $next
      (if (i32.eqz (local.get $n)) (then (return)))
      (v128.store (local.get $to) (v128.andnot (v128.load (local.get $to)) (v128.load (local.get $from))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $next)))

  (func (export "or") (param $to i32) (param $from i32) (param $n i32)
    (loop $next
      (if (i32.eqz (local.get $n)) (then (return)))
      (v128.store (local.get $to) (v128.or (v128.load (local.get $to)) (v128.load (local.get $from))))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $next)))

  ;; how many documents are in both sets
  (func (export "countBoth") (param $a i32) (param $b i32) (param $n i32) (result i32)
    (local $sum v128)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $sum (i32x4.add (local.get $sum)
          (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u
            (i8x16.popcnt (v128.and (v128.load (local.get $a)) (v128.load (local.get $b))))))))
        (local.set $a (i32.add (local.get $a) (i32.const 16)))
        (local.set $b (i32.add (local.get $b) (i32.const 16)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $next)))
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
      (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))

  ;; the documents whose number is at least $low and at most $high, as bits; $n counts bytes of the result (eight documents)
  (func (export "between") (param $to i32) (param $numbers i32) (param $low i32) (param $high i32) (param $n i32)
    (local $l v128) (local $h v128) (local $first v128) (local $second v128)
    (local.set $l (i32x4.splat (local.get $low)))
    (local.set $h (i32x4.splat (local.get $high)))
    (loop $next
      (if (i32.eqz (local.get $n)) (then (return)))
      (local.set $first (v128.load (local.get $numbers)))
      (local.set $second (v128.load offset=16 (local.get $numbers)))
      (i32.store8 (local.get $to) (i32.or
        (i32x4.bitmask (v128.and (i32x4.ge_s (local.get $first) (local.get $l)) (i32x4.le_s (local.get $first) (local.get $h))))
        (i32.shl (i32x4.bitmask (v128.and (i32x4.ge_s (local.get $second) (local.get $l)) (i32x4.le_s (local.get $second) (local.get $h)))) (i32.const 4))))
      (local.set $to (i32.add (local.get $to) (i32.const 1)))
      (local.set $numbers (i32.add (local.get $numbers) (i32.const 32)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $next))))
