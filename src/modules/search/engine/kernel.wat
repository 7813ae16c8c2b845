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

  ;; how many documents are in both sets: eight numbers of 64 bits a turn, because the processor counts those by itself (a set is a
  ;; multiple of 64 bytes)
  (func (export "countBoth") (param $a i32) (param $b i32) (param $n i32) (result i32)
    (local $sum i64) (local $more i64)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $n)))
        (local.set $sum (i64.add (local.get $sum) (i64.popcnt (i64.and (i64.load offset=0 (local.get $a)) (i64.load offset=0 (local.get $b))))))
        (local.set $more (i64.add (local.get $more) (i64.popcnt (i64.and (i64.load offset=8 (local.get $a)) (i64.load offset=8 (local.get $b))))))
        (local.set $sum (i64.add (local.get $sum) (i64.popcnt (i64.and (i64.load offset=16 (local.get $a)) (i64.load offset=16 (local.get $b))))))
        (local.set $more (i64.add (local.get $more) (i64.popcnt (i64.and (i64.load offset=24 (local.get $a)) (i64.load offset=24 (local.get $b))))))
        (local.set $sum (i64.add (local.get $sum) (i64.popcnt (i64.and (i64.load offset=32 (local.get $a)) (i64.load offset=32 (local.get $b))))))
        (local.set $more (i64.add (local.get $more) (i64.popcnt (i64.and (i64.load offset=40 (local.get $a)) (i64.load offset=40 (local.get $b))))))
        (local.set $sum (i64.add (local.get $sum) (i64.popcnt (i64.and (i64.load offset=48 (local.get $a)) (i64.load offset=48 (local.get $b))))))
        (local.set $more (i64.add (local.get $more) (i64.popcnt (i64.and (i64.load offset=56 (local.get $a)) (i64.load offset=56 (local.get $b))))))
        (local.set $a (i32.add (local.get $a) (i32.const 64)))
        (local.set $b (i32.add (local.get $b) (i32.const 64)))
        (local.set $n (i32.sub (local.get $n) (i32.const 4)))
        (br $next)))
    (i32.wrap_i64 (i64.add (local.get $sum) (local.get $more)))))
